using Governance.Complaints.Application.Intake;
using Governance.Complaints.Application.Lists;
using Governance.Complaints.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.Complaints.Intake;

/// <summary>The part of the sheet that shows cases about the same thing, for the script that asks while one types.</summary>
[Authorize(Policy = ComplaintPermissions.Register)]
internal sealed class DuplicatesModel(DeskHalls halls, IntakeBookReader books, EarlierCases earlier, Texts texts) : ComplaintsPage(texts)
{
    private const int MostCauses = 10;

    [BindProperty(SupportsGet = true)]
    public string? Hall { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Item { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Window { get; set; }

    [BindProperty(SupportsGet = true)]
    public List<string> Causes { get; set; } = [];

    /// <summary>What was said so far; never in an address, which is logged.</summary>
    [BindProperty]
    public string? Text { get; set; }

    public SameMatter Same { get; private set; } = new([], null);

    public Task OnGetAsync(CancellationToken cancellationToken) => LookAsync(cancellationToken);

    public Task OnPostAsync(CancellationToken cancellationToken) => LookAsync(cancellationToken);

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        var book = await books.ReadAsync(await halls.OneAsync(Hall, cancellationToken), cancellationToken);
        var causes = Causes.Where(c => c is not null).Take(MostCauses).ToList();
        Same = new SameMatter(
            await earlier.AlikeAsync(
                book.Hall.Id, Known(() => IntakeBook.Find(book.Items, "item", Item, "")), Known(() => IntakeBook.Find(book.Windows, "window", Window, "")),
                causes, Text, cancellationToken),
            null);
    }

    // Half a word is nothing yet.
    private static Guid? Known(Func<Guid?> find)
    {
        try
        {
            return find();
        }
        catch (InvalidInputException)
        {
            return null;
        }
    }
}
