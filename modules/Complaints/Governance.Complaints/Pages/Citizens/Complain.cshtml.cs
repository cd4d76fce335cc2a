using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Citizens;
using Governance.Complaints.Contracts;
using Governance.Complaints.Domain;
using Governance.Complaints.Domain.Codes;
using Governance.Halls.Contracts;
using Governance.Kernel.Domain;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;

namespace Governance.Complaints.Pages.Citizens;

/// <summary>A citizen writes himself, at home or by the poster at the window. Who he is stays hidden always.</summary>
[AllowAnonymous]
[ResponseCache(NoStore = true)]
[EnableRateLimiting(CitizensServices.RatePolicy)]
internal sealed class ComplainModel(
    CitizenEntrance entrance, CitizenIntake intake, CaseClocks clocks, IHallBookService book, IGuidGenerator guids, TimeProvider time, Texts texts)
    : ComplaintsPage(texts)
{
    private const string Web = "web";
    private const string Qr = "qr";

    [BindProperty(SupportsGet = true)]
    public string Hall { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    [BindProperty]
    public ComplainInput Input { get; set; } = new();

    public string HallName { get; private set; } = "";

    public IReadOnlyList<SelectListItem> Causes { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Items { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Windows { get; private set; } = [];

    public IReadOnlyList<SelectListItem> AnswerBy { get; private set; } = [];

    public IEnumerable<SelectListItem> Kinds => Enum.GetValues<CaseKind>().Select(k => new SelectListItem(Texts.Of("Complaints", k), k.ToString()));

    public Task OnGetAsync(CancellationToken cancellationToken)
    {
        Input = new ComplainInput { RequestId = guids.Create(), Opened = intake.Open() };
        return entrance.EnterHallAsync(Hall, hall => LoadAsync(hall, cancellationToken), cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        string? ticket = null;
        await entrance.EnterHallAsync(
            Hall,
            async hall =>
            {
                await LoadAsync(hall, cancellationToken);
                await TryAsync(async () =>
                {
                    intake.RequirePerson(Input.Opened, Input.Website);
                    var files = await Input.Files.ReadAsync(cancellationToken);
                    var registered = await intake.RegisterAsync(Input.ToRequest(hall.Code, ChannelOf(clocks.Rules)), files, cancellationToken);
                    ticket = CaseCode.Parse(registered.Code).ToPlain();
                });
            },
            cancellationToken);
        return ticket is null ? Page() : Redirect($"/t/{ticket}/code");
    }

    private string ChannelOf(CaseRules rules)
    {
        var wanted = From == Qr ? Qr : Web;
        return rules.Channels.Any(c => c.Code == wanted) ? wanted : rules.Channels.Any(c => c.Code == Web) ? Web : rules.Channels[0].Code;
    }

    private async Task LoadAsync(HallState hall, CancellationToken cancellationToken)
    {
        var today = time.Today();
        HallName = hall.Name;
        Causes = [.. clocks.Rules.Causes.Select(c => new SelectListItem(c.Name, c.Code))];
        AnswerBy = [.. clocks.Rules.AnswerChannels.Select(c => new SelectListItem(c.Name, c.Code))];
        Items = [.. (await book.ItemsAsync(hall.Id, today, cancellationToken)).Select(i => new SelectListItem(i.Name, i.Id.ToString()))];
        Windows = [.. (await book.WindowsAsync(hall.Id, today, cancellationToken))
            .Select(w => new SelectListItem($"{w.Zone} {w.Number} {w.Name}".Trim(), w.Id.ToString()))];
    }
}
