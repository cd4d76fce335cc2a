using Governance.Halls.Contracts;
using Governance.Halls.Domain.Book;

namespace Governance.Halls.Domain.Items.Rules;

/// <summary>An item is given to a window that is open on the day.</summary>
internal sealed record ItemWindowIsOpen(Window Window, DateOnly Day)
    : Rule(ItemErrorCodes.WindowNotOpen, "windowIds")
{
    public override bool IsBroken => !Window.IsThereOn(Day);
}
