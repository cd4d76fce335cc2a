using System.Text.Json;
using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Book;
using Governance.Halls.Domain.Rules;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Book;

/// <summary>The names and addresses that a hall has had.</summary>
internal sealed class HallHistory(HallsDbContext db, BookHistory history, BookStore store)
{
    /// <summary>Keeps the name and address of before, where the edit has changed one of them.</summary>
    public async Task KeepAsync(HallState before, Hall hall, DateOnly? from, bool correction, CancellationToken cancellationToken)
    {
        var change = store.ChangeFrom(from, correction);
        if (correction || (hall.Name == before.Name && hall.Address == before.Address))
        {
            return;
        }

        var last = await db.PastStates.Where(p => p.SubjectId == hall.Id).MaxAsync(p => (DateOnly?)p.Until, cancellationToken);
        Rule.Check(new ChangeIsNotBeforeTheLast(change.Day, Later(last, hall.From)));
        db.Add(new PastState(
            hall.Id, hall.TenantId, nameof(Hall), before.Revision, change.Day, JsonSerializer.Serialize(before, BookJson.Options), change.By, change.At));
    }

    /// <summary>The hall with the name and address of a day.</summary>
    public async Task<HallState> AsOfAsync(HallState hall, DateOnly day, CancellationToken cancellationToken) =>
        (await history.ReplacedSinceAsync<HallState>([hall.Id], day, cancellationToken)).GetValueOrDefault(hall.Id) is { } then
            ? hall with { Name = then.Name, NameVerified = then.NameVerified, Address = then.Address }
            : hall;

    /// <summary>The names that it has had and the day on which each ended, the newest first.</summary>
    public async Task<IReadOnlyList<(DateOnly Until, string Name)>> FormerNamesAsync(HallState hall, CancellationToken cancellationToken)
    {
        var name = hall.Name;
        var former = new List<(DateOnly, string)>();
        foreach (var past in await history.OfAsync<HallState>(hall.Id, cancellationToken))
        {
            if (past.State.Name != name)
            {
                former.Add((past.Until, past.State.Name));
                name = past.State.Name;
            }
        }

        return former;
    }

    private static DateOnly Later(DateOnly? one, DateOnly? other) =>
        new[] { one, other }.OfType<DateOnly>().DefaultIfEmpty(DateOnly.MinValue).Max();
}
