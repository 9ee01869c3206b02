/// Entities of one kind in order of their ids, found by id.
///
/// Ids are given in ascending order, so adding is O(1), finding O(1) where no id is missing and else O(log n).
/// The entities stand in chunks: of a copy that is then changed only the chunk touched is copied, and a list
/// of the chunks. So a history can keep many states of a long meeting.
public struct Table<Entity: IdentifiedSubject & Hashable>: Hashable, Sendable {
  /// Full but for the last one, and none empty: tables of the same entities are equal chunk by chunk.
  private var chunks: [[Entity]] = []

  private static var size: Int { 64 }

  /// An empty table.
  public init() {}

  /// The entity with this id; nil when there is none (an undone event leaves gaps).
  public subscript(id: Identifier<Entity>) -> Entity? {
    guard let place = place(of: id) else { return nil }
    return self[place]
  }

  /// Adds an entity, or replaces the one with the same id.
  mutating func set(_ entity: Entity) {
    guard let last = chunks.last?.last, last.id >= entity.id else { return append(entity) }
    let place = firstPlace(from: entity.id)
    if self[place].id == entity.id {
      chunks[place / Self.size][place % Self.size] = entity
    } else {
      insert(entity, at: place)
    }
  }

  /// Changes the entity with this id in place; nothing when there is none.
  mutating func change(_ id: Identifier<Entity>, _ change: (inout Entity) -> Void) {
    guard let place = place(of: id) else { return }
    change(&chunks[place / Self.size][place % Self.size])
  }

  /// Takes the entity with this id out; nothing when there is none. Costs a move of those behind it.
  mutating func remove(_ id: Identifier<Entity>) {
    guard let place = place(of: id) else { return }
    let first = place / Self.size
    chunks[first].remove(at: place % Self.size)
    for chunk in chunks.indices.dropFirst(first + 1) {
      chunks[chunk - 1].append(chunks[chunk].removeFirst())
    }
    if chunks.last?.isEmpty == true { chunks.removeLast() }
  }

  private mutating func append(_ entity: Entity) {
    if let last = chunks.indices.last, chunks[last].count < Self.size {
      chunks[last].append(entity)
    } else {
      var chunk: [Entity] = []
      chunk.reserveCapacity(Self.size)
      chunk.append(entity)
      chunks.append(chunk)
    }
  }

  /// Puts an entity before others, of which each chunk hands its last on to the next.
  private mutating func insert(_ entity: Entity, at place: Int) {
    var carried = entity
    var offset = place % Self.size
    for chunk in chunks.indices.dropFirst(place / Self.size) {
      chunks[chunk].insert(carried, at: offset)
      guard chunks[chunk].count > Self.size else { return }
      carried = chunks[chunk].removeLast()
      offset = 0
    }
    append(carried)
  }

  private func place(of id: Identifier<Entity>) -> Int? {
    let place = firstPlace(from: id)
    return place < count && self[place].id == id ? place : nil
  }

  private func firstPlace(from id: Identifier<Entity>) -> Int {
    // Without gaps an id stands at its number.
    let guess = id.number &- 1
    if guess >= 0, guess < count, self[guess].id == id { return guess }
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Table: RandomAccessCollection {
  public var startIndex: Int { 0 }

  public var endIndex: Int {
    guard let last = chunks.last else { return 0 }
    return (chunks.count - 1) * Self.size + last.count
  }

  public subscript(position: Int) -> Entity {
    chunks[position / Self.size][position % Self.size]
  }

  /// Goes through the entities in the order of their ids.
  public struct Iterator: IteratorProtocol, Sendable {
    private let chunks: [[Entity]]
    private var chunk: [Entity]
    private var nextChunk = 1
    private var place = 0

    fileprivate init(_ chunks: [[Entity]]) {
      self.chunks = chunks
      chunk = chunks.first ?? []
    }

    /// The next entity; nil after the last.
    public mutating func next() -> Entity? {
      if place == chunk.count {
        guard nextChunk < chunks.count else { return nil }
        chunk = chunks[nextChunk]
        nextChunk += 1
        place = 0
      }
      defer { place += 1 }
      return chunk[place]
    }
  }

  /// An iterator at the first entity.
  public func makeIterator() -> Iterator { Iterator(chunks) }
}
