using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Citizens.Files;
using Governance.Complaints.Application.Intake;
using Governance.Complaints.Application.Paper.Slips;
using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Codes;
using Governance.Complaints.Domain.Deadlines;
using Governance.Complaints.Pages.Citizens;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.Complaints.Intake;

/// <summary>登记: one sheet, by keyboard alone, with a queue in front of the window.</summary>
[Authorize(Policy = ComplaintPermissions.Register)]
internal sealed class NewModel(
    IntakeSheetReader sheets, EarlierCases earlier, IntakeService intake, SlipReader slips, SlipDesk slipDesk, CaseFiles files, CurrentActor actor, ICurrentUser user, IGuidGenerator guids, Texts texts)
    : ComplaintsPage(texts)
{
    [BindProperty(SupportsGet = true)]
    public string? Hall { get; set; }

    /// <summary>The number of the slip that is typed in.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Slip { get; set; }

    [BindProperty]
    public IntakeInput Input { get; set; } = new();

    public IntakeSheet Sheet { get; private set; } = null!;

    public SameMatter Same { get; private set; } = new([], null);

    /// <summary>Whether nothing has been sent yet: then what was typed before and not sent may come back.</summary>
    public bool IsFresh { get; private set; }

    /// <summary>Under what name this browser keeps what is typed: nobody else's sheet comes back.</summary>
    public string DraftKey => $"intake.{user.Id:N}.{Sheet.Book.Hall.Code}{(Paper is null ? "" : $".{Paper.Number}")}";

    /// <summary>The slip; <c>null</c> where the citizen stands there.</summary>
    public SlipView? Paper { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        IsFresh = true;
        Paper = await PaperAsync(Slip, cancellationToken);
        Sheet = await sheets.ReadAsync(Paper?.Hall ?? Hall, cancellationToken);
        Input.Slip = Paper?.Slip;
        Input.RequestId = guids.Create();
        Input.Hall = Sheet.Book.Hall.Code;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Paper = await PaperAsync(Input.Slip, cancellationToken);
        Sheet = await sheets.ReadAsync(Paper?.Hall ?? Input.Hall, cancellationToken);
        RegisteredCase? registered = null;
        if (!await TryAsync(async () => registered = await RegisterAsync(cancellationToken)) || registered is null)
        {
            return Page();
        }

        TempData["Done"] = Texts["Complaints:Intake.Done", registered.Number, Texts.Day(registered.DueOn)];
        TempData["DraftDone"] = Input.RequestId?.ToString();
        // Whoever wrote on a slip has torn his receipt off.
        return Redirect(Paper is null ? $"/complaints/{registered.Number}/receipt" : $"/complaints/{registered.Number}");
    }

    protected override string FieldOf(string field) => base.FieldOf(field.Split('.')[^1]);

    private async Task<RegisteredCase?> RegisterAsync(CancellationToken cancellationToken)
    {
        var request = Input.ToRequest(Sheet.Book);
        var then = Paper is null ? Then() : null;
        var taken = CaseFiles.Check(await Input.Files.ReadAsync(cancellationToken));
        Same = new SameMatter(
            await earlier.AlikeAsync(Sheet.Book.Hall.Id, request.Item, request.Window, Input.Causes, Input.Text, cancellationToken), Input.LinkTo);
        if (Same.IsLikely && !Input.Seen && !await intake.IsTakenAsync(request.RequestId, cancellationToken))
        {
            return null;
        }

        var by = await actor.GetAsync(cancellationToken);
        var registered = Paper is null
            ? await intake.RegisterAsync(request, by, then, cancellationToken)
            : await slipDesk.EnterAsync(new SlipNumber(Paper.Number), Input.WrittenOn, Input.WrittenTime, request, by, cancellationToken);
        await files.AddAsync(registered, by, taken, cancellationToken);
        return registered;
    }

    // A number that cannot be is one that is not there: the field for it is on the page of the slips.
    private async Task<SlipView?> PaperAsync(string? typed, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        try
        {
            return await slips.GetAsync(typed, cancellationToken);
        }
        catch (InvalidInputException)
        {
            throw new EntityNotFoundException("slip", typed);
        }
    }

    // What is missing is said before anything is registered.
    private Action<Complaint, CaseAct, CaseClock>? Then()
    {
        switch (Input.Then)
        {
            case IntakeThen.Resolve:
                var resolution = Written.Needed("resolution", Input.Resolution);
                return (complaint, act, clock) => complaint.ResolveOnTheSpot(act, clock.Rules, resolution);
            case IntakeThen.OutOfScope:
                var explanation = Written.Needed("explanation", Input.Explanation);
                var body = Written.Needed("body", Input.Body, Domain.Lengths.Name);
                return (complaint, act, _) => complaint.DeclareOutOfScope(act, explanation, body);
            default:
                return null;
        }
    }
}
