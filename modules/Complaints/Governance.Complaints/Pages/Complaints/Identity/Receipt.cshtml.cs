using Governance.Complaints.Application.Citizens;
using Governance.Complaints.Contracts;
using Governance.Complaints.Pages.Citizens;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.Complaints.Identity;

/// <summary>The paper that the citizen takes along.</summary>
[Authorize(Policy = ComplaintPermissions.Register)]
[ResponseCache(NoStore = true)]
internal sealed class ReceiptModel(ReceiptService receipts, Texts texts) : ComplaintsPage(texts)
{
    private const int ShortText = 100;
    private const int Digits = 16;
    private const int Group = 4;

    [BindProperty(SupportsGet = true)]
    public string Number { get; set; } = "";

    public ReceiptAccess Access { get; private set; }

    public Receipt? Receipt { get; private set; }

    public DueExplanation Due => new(Receipt!.Case, [], Texts);

    public string Address => $"{Request.Scheme}://{Request.Host}{Request.PathBase}/t/{Receipt!.Ticket}";

    public string Site => $"{Request.Host}{Request.PathBase}/t";

    public string Said => Receipt!.Case.Text is { Length: > ShortText } text ? $"{text[..ShortText]}……" : Receipt.Case.Text;

    public string DueDay => Receipt!.Case.Deadlines.Where(d => d.Stage == DeadlineStage.Answer).MaxBy(d => d.Round) is { } deadline
        ? Texts.DayWithWeekday(deadline.DueOn)
        : "";

    public static string Grouped(string hash) => string.Join(' ', hash[..Digits].Chunk(Group).Select(part => new string(part)));

    public async Task OnGetAsync(CancellationToken cancellationToken) => Take(await receipts.FirstAsync(Number, cancellationToken));

    public async Task OnPostAsync(CancellationToken cancellationToken) =>
        Take(await receipts.AgainAsync(Number, Texts["Complaints:Receipt.Purpose"], cancellationToken));

    private void Take((ReceiptAccess Access, Receipt? Receipt) given)
    {
        (Access, Receipt) = given;
        if (Access == ReceiptAccess.Refused)
        {
            Response.StatusCode = StatusCodes.Status403Forbidden;
        }
    }
}
