using Governance.Complaints.Application.Ledger.Books;
using Governance.Halls.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Complaints.Pages.Complaints.Books;

/// <summary>What the two books have in common: the choice of a hall, and the place to read on from.</summary>
internal abstract class BookPage(BookHalls halls, Texts texts) : ComplaintsPage(texts)
{
    /// <summary>The hall's code.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Hall { get; set; }

    /// <summary>Where the page begins after.</summary>
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public HallChoice? Chosen { get; protected set; }

    public IReadOnlyList<SelectListItem> HallItems { get; private set; } = [];

    public bool HasHalls => HallItems.Count > 0;

    protected BookHalls BookHalls { get; } = halls;

    protected BookPlace? Place
    {
        get
        {
            try
            {
                return BookPlace.Read(After);
            }
            catch (InvalidInputException)
            {
                // An address that somebody has cut short shows the beginning.
                return null;
            }
        }
    }

    protected async Task LoadHallsAsync(CancellationToken cancellationToken) =>
        HallItems = [.. (await BookHalls.AllAsync(cancellationToken)).Select(h => new SelectListItem($"{h.Name} {h.Code}", h.Code))];
}
