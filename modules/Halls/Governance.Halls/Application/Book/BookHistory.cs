using System.Text.Json;
using Governance.Halls.Data;
using Governance.Halls.Domain.Book;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Book;

/// <summary>What the hall book said on a day of the past.</summary>
internal sealed class BookHistory(HallsDbContext db)
{
    /// <summary>The states of a day, where they differ from the present ones; by the id of what they are states of.</summary>
    public async Task<IReadOnlyDictionary<Guid, TState>> ReplacedSinceAsync<TState>(
        IReadOnlyCollection<Guid> subjects, DateOnly day, CancellationToken cancellationToken)
    {
        var past = await db.PastStates.AsNoTracking().Where(p => subjects.Contains(p.SubjectId) && p.Until > day).ToListAsync(cancellationToken);
        return past.GroupBy(p => p.SubjectId).ToDictionary(g => g.Key, g => Read<TState>(g.MinBy(p => p.Revision)!));
    }

    /// <summary>Those who stood at one of the places on a day or later and may have left it since.</summary>
    public Task<List<Guid>> LeftSinceAsync(IReadOnlyCollection<Guid> places, DateOnly day, CancellationToken cancellationToken) =>
        db.PastPlaces.Where(p => places.Contains(p.PlaceId) && p.Until > day).Select(p => p.SubjectId).Distinct().ToListAsync(cancellationToken);

    /// <summary>All states that changes have replaced, the newest first.</summary>
    public async Task<IReadOnlyList<PastEntry<TState>>> OfAsync<TState>(Guid subject, CancellationToken cancellationToken)
    {
        var past = await db.PastStates.AsNoTracking().Where(p => p.SubjectId == subject).OrderByDescending(p => p.Revision).ToListAsync(cancellationToken);
        return [.. past.Select(p => new PastEntry<TState>(p.Until, p.ReplacedBy, p.ReplacedAt, Read<TState>(p)))];
    }

    private static TState Read<TState>(PastState past) => JsonSerializer.Deserialize<TState>(past.State, BookJson.Options)!;
}
