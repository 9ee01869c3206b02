/// Entities of one kind in order of their ids, found by id.
///
/// Ids are given in ascending order, so the storage is a sorted array: adding is O(1), finding O(log n).
public struct Table<Entity: IdentifiedSubject & Hashable>: Hashable, Sendable {
  private var storage: [Entity] = []

  /// An empty table.
  public init() {}

  /// The entity with this id; nil when there is none (an undone event leaves gaps).
  public subscript(id: Identifier<Entity>) -> Entity? {
    guard let index = index(of: id) else { return nil }
    return storage[index]
  }

  /// Adds an entity, or replaces the one with the same id.
  mutating func set(_ entity: Entity) {
    guard let last = storage.last else { return storage.append(entity) }
    if last.id < entity.id { return storage.append(entity) }
    let place = firstIndex(from: entity.id)
    if storage[place].id == entity.id {
      storage[place] = entity
    } else {
      storage.insert(entity, at: place)
    }
  }

  /// Changes the entity with this id in place; nothing when there is none.
  mutating func change(_ id: Identifier<Entity>, _ change: (inout Entity) -> Void) {
    if let index = index(of: id) { change(&storage[index]) }
  }

  /// Takes the entity with this id out; nothing when there is none. Costs a move of those behind it.
  mutating func remove(_ id: Identifier<Entity>) {
    if let index = index(of: id) { storage.remove(at: index) }
  }

  private func index(of id: Identifier<Entity>) -> Int? {
    let place = firstIndex(from: id)
    return place < storage.count && storage[place].id == id ? place : nil
  }

  private func firstIndex(from id: Identifier<Entity>) -> Int {
    // Without gaps an id stands at its number.
    let guess = id.number &- 1
    if storage.indices.contains(guess), storage[guess].id == id { return guess }
    var low = 0
    var high = storage.count
    while low < high {
      let middle = (low + high) / 2
      if storage[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Table: RandomAccessCollection {
  public var startIndex: Int { storage.startIndex }
  public var endIndex: Int { storage.endIndex }
  public subscript(position: Int) -> Entity { storage[position] }
}
