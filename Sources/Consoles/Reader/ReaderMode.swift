/// Whether what is drawn now is read aloud or in braille: then nothing is drawn in big letters (domain E-13).
///
/// It belongs to one drawing, as the language of its words does, and not to the session.
enum ReaderMode {
  @TaskLocal static var isOn = false
}
