using Governance.Halls.Contracts;
using Governance.Halls.Domain.Book;

namespace Governance.Halls.Domain.Staff.Rules;

/// <summary>Somebody is sent to a window that is open on the day.</summary>
internal sealed record StaffWindowIsOpen(Window Window, DateOnly Day)
    : Rule(StaffErrorCodes.WindowNotOpen, "windowId")
{
    public override bool IsBroken => !Window.IsThereOn(Day);
}
