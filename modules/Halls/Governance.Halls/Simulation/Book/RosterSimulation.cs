using Governance.Halls.Application.Attendance;
using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Book;
using Governance.Identity.Contracts;

namespace Governance.Halls.Simulation.Book;

/// <summary>Adds a made-up roster and settles its days as the program itself does; the first two leaders are the demonstration's
/// accounts, so that somebody can try a swap from both sides.</summary>
internal sealed class RosterSimulation(HallsDbContext db, IHallOpeningService opening, HallSettlement settlement, IAccountDirectory accounts)
{
    private static readonly string[] LeaderAccounts = ["demo-duty-leader", "demo-second-duty-leader"];

    /// <summary>Whether the hall's roster is made up; then its kept days come from the roster alone.</summary>
    public static bool IsFor(string hallCode) => hallCode == "370783-01";

    public async Task NameAccountsAsync(IReadOnlyList<StaffMember> leaders, CancellationToken cancellationToken)
    {
        var found = await accounts.FindAsync(LeaderAccounts, cancellationToken);
        foreach (var (leader, name) in leaders.Zip(LeaderAccounts))
        {
            if (found.TryGetValue(name, out var account))
            {
                leader.SignInAs(account.Id, account.UserName);
            }
        }
    }

    public async Task AddAsync(Hall hall, IReadOnlyList<StaffMember> leaders, DateOnly lastDay, int seed, CancellationToken cancellationToken)
    {
        var roster = SimulatedRoster.Of(hall, leaders, await opening.CalendarAsync(hall.Id, cancellationToken), lastDay, seed);
        db.AddRange(roster.Leaders);
        db.AddRange(roster.Days);
        db.AddRange(roster.Attendance);
        await db.SaveChangesAsync(cancellationToken);
        await settlement.SettleAsync(hall.Id, lastDay, cancellationToken);
    }
}
