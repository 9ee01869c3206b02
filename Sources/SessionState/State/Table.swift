/// Entities of one kind in order of their ids, found by id.
///
/// Ids are given in ascending order, so adding is O(1), finding O(1) where no id is missing and else O(log n).
/// The entities stand in chunks and the chunks in blocks: of a copy that is then changed only the chunk touched is
/// copied, a list of the chunks in its block and a list of the blocks. So a history can keep many states of a long
/// meeting.
public struct Table<Entity: IdentifiedSubject & Hashable>: Hashable, Sendable {
  /// Chunks and blocks are full but for the last one, and none is empty: tables of the same entities are equal
  /// block by block.
  private var blocks: [[[Entity]]] = []

  /// Entities of a chunk, and chunks of a block.
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
    guard let last = blocks.last?.last?.last, last.id >= entity.id else { return append(entity) }
    let place = firstPlace(from: entity.id)
    if self[place].id == entity.id {
      change(at: place) { $0 = entity }
    } else {
      insert(entity, at: place)
    }
  }

  /// Changes the entity with this id in place; nothing when there is none.
  mutating func change(_ id: Identifier<Entity>, _ change: (inout Entity) -> Void) {
    guard let place = place(of: id) else { return }
    self.change(at: place, change)
  }

  /// Takes the entity with this id out; nothing when there is none. Costs a move of those behind it.
  mutating func remove(_ id: Identifier<Entity>) {
    guard let place = place(of: id) else { return }
    let first = place / Self.size
    changeChunk(first) { $0.remove(at: place % Self.size) }
    for chunk in (0..<chunkCount).dropFirst(first + 1) {
      let moved = changeChunk(chunk) { $0.removeFirst() }
      changeChunk(chunk - 1) { $0.append(moved) }
    }
    guard let last = blocks.indices.last, blocks[last].last?.isEmpty == true else { return }
    blocks[last].removeLast()
    if blocks[last].isEmpty { blocks.removeLast() }
  }

  private mutating func append(_ entity: Entity) {
    guard let last = blocks.indices.last, let chunk = blocks[last].indices.last else {
      return blocks.append([Self.chunk(of: entity)])
    }
    if blocks[last][chunk].count < Self.size {
      blocks[last][chunk].append(entity)
    } else if blocks[last].count < Self.size {
      blocks[last].append(Self.chunk(of: entity))
    } else {
      blocks.append([Self.chunk(of: entity)])
    }
  }

  /// A new chunk, with room for all that it will hold.
  private static func chunk(of first: Entity) -> [Entity] {
    var chunk: [Entity] = []
    chunk.reserveCapacity(size)
    chunk.append(first)
    return chunk
  }

  /// Puts an entity before others, of which each chunk hands its last on to the next.
  private mutating func insert(_ entity: Entity, at place: Int) {
    var carried = entity
    var offset = place % Self.size
    for chunk in place / Self.size..<chunkCount {
      let last = changeChunk(chunk) { entities in
        entities.insert(carried, at: offset)
        return entities.count > Self.size ? entities.removeLast() : nil
      }
      guard let last else { return }
      carried = last
      offset = 0
    }
    append(carried)
  }

  private mutating func change(at place: Int, _ change: (inout Entity) -> Void) {
    let chunk = place / Self.size
    change(&blocks[chunk / Self.size][chunk % Self.size][place % Self.size])
  }

  @discardableResult
  private mutating func changeChunk<Result>(
    _ chunk: Int, _ change: (inout [Entity]) -> Result
  ) -> Result {
    change(&blocks[chunk / Self.size][chunk % Self.size])
  }

  private var chunkCount: Int {
    guard let last = blocks.last else { return 0 }
    return (blocks.count - 1) * Self.size + last.count
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
    guard let last = blocks.last?.last else { return 0 }
    return (chunkCount - 1) * Self.size + last.count
  }

  public subscript(position: Int) -> Entity {
    let chunk = position / Self.size
    return blocks[chunk / Self.size][chunk % Self.size][position % Self.size]
  }

  /// Goes through the entities in the order of their ids.
  public struct Iterator: IteratorProtocol, Sendable {
    private let blocks: [[[Entity]]]
    private var chunk: [Entity]
    private var nextChunk = 1
    private var place = 0

    fileprivate init(_ blocks: [[[Entity]]]) {
      self.blocks = blocks
      chunk = blocks.first?.first ?? []
    }

    /// The next entity; nil after the last.
    public mutating func next() -> Entity? {
      if place == chunk.count {
        let block = nextChunk / Table.size
        guard block < blocks.count, nextChunk % Table.size < blocks[block].count else { return nil }
        chunk = blocks[block][nextChunk % Table.size]
        nextChunk += 1
        place = 0
      }
      defer { place += 1 }
      return chunk[place]
    }
  }

  /// An iterator at the first entity.
  public func makeIterator() -> Iterator { Iterator(blocks) }
}
