using Governance.Halls.Contracts;
using Governance.Halls.Domain.Book;

namespace Governance.Halls.Domain.Staff.Rules;

/// <summary>Whoever stands at a window works in its hall.</summary>
internal sealed record WindowIsOfTheHall(Window? Window, Hall Hall)
    : Rule(StaffErrorCodes.WindowOfAnotherHall, "windowId")
{
    public override bool IsBroken => Window is not null && Window.HallId != Hall.Id;
}
