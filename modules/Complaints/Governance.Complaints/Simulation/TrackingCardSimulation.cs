using Governance.Complaints.Application.TrackingCards;
using Governance.Complaints.Data;
using Governance.Halls.Contracts;
using Governance.Kernel.DataSeeding;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Complaints.Simulation;

/// <summary>Made-up tracking cards in the halls of one city that have a made-up book; all of them marked.</summary>
internal sealed class TrackingCardSimulation(SimulatedHalls halls) : ISimulationContributor
{
    // The city of the hall that is shown first: others would only make the first start longer.
    private const string City = "3707";
    private const int DaysShown = 60;

    public Task SimulateAsync(DateOnly lastDay, int seed, CancellationToken cancellationToken) => halls.EachAsync(
        (services, hall) => hall.UnitCode.StartsWith(City, StringComparison.Ordinal)
            ? SimulateAsync(services, hall, lastDay, seed, cancellationToken)
            : Task.CompletedTask,
        cancellationToken);

    private static async Task SimulateAsync(IServiceProvider services, HallState hall, DateOnly lastDay, int seed, CancellationToken cancellationToken)
    {
        var (book, db, keys) = (services.GetRequiredService<IHallBookService>(), services.GetRequiredService<ComplaintsDbContext>(), services.GetRequiredService<CardKeys>());
        var windows = await book.WindowsAsync(hall.Id, lastDay, cancellationToken);
        var staff = await book.StaffOfAsync(hall.Id, lastDay, cancellationToken);
        if (staff.Count == 0 || !windows.Any(w => w.Simulated) || await db.TrackingCards.AnyAsync(c => c.HallId == hall.Id, cancellationToken))
        {
            return;
        }

        var key = await keys.CurrentAsync(LocalTime.StartOf(lastDay.AddDays(-DaysShown)), cancellationToken);
        var items = await book.ItemsAsync(hall.Id, lastDay, cancellationToken);
        foreach (var card in new SimulatedCards(hall, windows, items, staff, seed, c => keys.Sign(c, key)).Until(lastDay))
        {
            db.Add(card);
            db.AddRange(card.TakeWritten());
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
