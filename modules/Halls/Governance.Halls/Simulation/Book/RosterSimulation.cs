using Governance.Halls.Application.Attendance;
using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Book;
using Governance.Identity.Contracts;

namespace Governance.Halls.Simulation.Book;

/// <summary>Adds a made-up roster and settles its days as the program itself does; the first two leaders, a clerk of the
/// complaint window and a member of a department are the demonstration's accounts, so that somebody can try things from all sides.</summary>
internal sealed class RosterSimulation(HallsDbContext db, IHallOpeningService opening, HallSettlement settlement, IAccountDirectory accounts)
{
    private static readonly string[] LeaderAccounts = ["demo-duty-leader", "demo-second-duty-leader"];
    private const string ClerkAccount = "demo-window-clerk";
    private const string HandlerAccount = "demo-department-handler";
    private const string HandlersDepartment = "zrzy";

    /// <summary>Whether the hall's roster is made up; then its kept days come from the roster alone.</summary>
    public static bool IsFor(string hallCode) => hallCode == "370783-01";

    public async Task NameAccountsAsync(SimulatedBook book, CancellationToken cancellationToken)
    {
        var found = await accounts.FindAsync([.. LeaderAccounts, ClerkAccount, HandlerAccount], cancellationToken);
        var complaints = book.Windows.First(w => w.Kinds.Contains(WindowKind.Complaint)).Id;
        var department = book.Departments.First(d => d.Code == HandlersDepartment).Id;
        var people = book.Leaders.Zip(LeaderAccounts)
            .Append((book.Staff.First(s => s.WindowId == complaints), ClerkAccount))
            .Append((book.Staff.First(s => s.DepartmentId == department), HandlerAccount));
        foreach (var (person, name) in people)
        {
            if (found.TryGetValue(name, out var account))
            {
                person.SignInAs(account.Id, account.UserName);
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
