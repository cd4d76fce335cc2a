using Governance.Complaints.Application.Citizens;
using Governance.Complaints.Application.Refusals;
using Governance.Complaints.Contracts;
using Governance.Complaints.Pages.Complaints;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Governance.Complaints.Pages.Refusals;

/// <summary>What whoever holds the paper reads, without an account: what it says, how it stands now, and how to complain.</summary>
[AllowAnonymous]
[ResponseCache(NoStore = true)]
[EnableRateLimiting(CitizensServices.RatePolicy)]
internal sealed class NoteModel(RefusalReader reader, TimeProvider time, Texts texts) : ComplaintsPage(texts)
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    public RefusalPaperView Paper { get; private set; } = null!;

    /// <summary>How it stands, in one sentence.</summary>
    public string Sentence => Paper.Refusal switch
    {
        { State: RefusalState.Overturned, CaseNumber: { } number } => Texts["Complaints:Refusals.NowACase", number],
        { Reply: not null } => Texts["Complaints:Refusals.NowReplied"],
        { Promise: { } promise } => Texts["Complaints:Refusals.NowPromised", Texts.Day(promise.DueOn)],
        { State: RefusalState.Reported } => Texts["Complaints:Refusals.NowReported"],
        _ => Texts["Complaints:Refusals.NowApproved"],
    };

    public IReadOnlyList<string> DueLines => Paper.Refusal.Promise is { } promise
        ? [.. StripCell.Of(promise, time.UtcDateTime(), Texts).Select(cell => Texts["Complaints:Case.StepLine", Texts.Day(cell.Day), cell.Words])]
        : [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Paper = await reader.ByCodeAsync(Code, cancellationToken);
}
