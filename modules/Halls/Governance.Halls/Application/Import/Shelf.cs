using System.Diagnostics.CodeAnalysis;

namespace Governance.Halls.Application.Import;

/// <summary>What is stored of one kind, found by the number under which people know it and by its id.</summary>
internal sealed class Shelf<TEntity>(Func<TEntity, Guid> idOf)
    where TEntity : class
{
    // Databases differ in whether they tell small letters from capital ones; people do not.
    private readonly Dictionary<string, TEntity> _byKey = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<Guid, TEntity> _byId = [];

    public IEnumerable<TEntity> All => _byKey.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => e.Value);

    /// <summary>Puts it there; of two under one key the first is found.</summary>
    public void Add(string key, TEntity entity)
    {
        _byKey.TryAdd(key, entity);
        _byId[idOf(entity)] = entity;
    }

    public TEntity? Find(string key) => _byKey.GetValueOrDefault(key);

    [return: NotNullIfNotNull(nameof(id))]
    public TEntity? Get(Guid? id) => id is { } known ? _byId[known] : null;
}
