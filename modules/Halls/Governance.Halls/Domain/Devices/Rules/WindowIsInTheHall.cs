using Governance.Halls.Contracts;
using Governance.Halls.Domain.Book;

namespace Governance.Halls.Domain.Devices.Rules;

/// <summary>A device stands at an open window of its own hall, or at none.</summary>
internal sealed record WindowIsInTheHall(Window? Window, Guid HallId, DateOnly Today)
    : Rule(DeviceErrorCodes.WindowElsewhere, "windowId")
{
    public override bool IsBroken => Window is not null && (Window.HallId != HallId || !Window.IsThereOn(Today));
}
