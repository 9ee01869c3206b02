/// The keys that find.
extension KeyLabel {
  public static let onlyRows = KeyLabel("only rows with …", "الصفوف التي فيها …")
  public static let palette = KeyLabel("a key or command by name", "مفتاح أو أمر باسمه")
}
