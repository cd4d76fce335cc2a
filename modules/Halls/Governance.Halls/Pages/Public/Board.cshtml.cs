using System.Globalization;
using Governance.Halls.Application.Public;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Halls.Pages.Public;

/// <summary>The screen in a hall, read from ten metres; it asks for itself again each minute.</summary>
[AllowAnonymous]
internal sealed class BoardModel(PublicBoardReader boards, Texts texts) : PageModel
{
    private const string EachMinute = "60";

    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    public PublicBoard? Board { get; private set; }

    public string Clock => ClockOf(Board!.Entered.Utc);

    public bool IsPresent => Board?.Leader is { CheckedInAt: not null, CheckedOutAt: null };

    public string Presence => Board?.Leader switch
    {
        { CheckedOutAt: { } left } => texts["Halls:Public.Left", ClockOf(left)],
        { CheckedInAt: { } came } => texts["Halls:Public.Present", ClockOf(came)],
        _ => texts["Halls:Public.NotCheckedIn"],
    };

    /// <summary>The right-hand column.</summary>
    public IEnumerable<(string Label, string Value)> Facts
    {
        get
        {
            var (entered, opening) = (Board!.Entered, Board.Entered.Opening);
            var unknown = texts["Halls:Public.BoardUnknown"];
            yield return (texts["Halls:Public.BoardToday"], opening switch
            {
                null => unknown,
                { Hours.Count: 0 } => texts["Halls:Public.BoardNotOpen"],
                _ => texts.Hours(opening.Hours),
            });
            yield return (texts["Halls:Public.BoardReceived"], texts["Halls:Public.BoardCases", Board.Cases.ReceivedToday]);
            yield return (texts["Halls:Public.BoardAnswered"], texts["Halls:Public.BoardCases", Board.Cases.AnsweredToday]);
            yield return (texts["Halls:Public.BoardInTime"], texts["Halls:Public.BoardOf", Board.Cases.InTimeThisMonth, Board.Cases.AnsweredThisMonth]);
            yield return (texts["Halls:Public.BoardOverdue"], texts["Halls:Public.BoardCases", Board.Cases.OverdueNow]);
            yield return (texts["Halls:Public.BoardQuarter"], Board.Planned > 0
                ? texts["Halls:Public.BoardDays", Board.Attended, Board.Planned]
                : texts["Halls:Public.BoardNoFacts"]);
        }
    }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Response.Headers["Refresh"] = EachMinute;
        Board = await boards.FindAsync(Code, cancellationToken);
        if (Board is null)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    private static string ClockOf(DateTime utc) => LocalTime.WallClock(utc).ToString("HH:mm", CultureInfo.InvariantCulture);
}
