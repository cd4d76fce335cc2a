namespace Governance.Complaints.Contracts;

/// <summary>Counts of cases for other modules, in the current tenant; read from counters, never by counting cases.</summary>
public interface ICaseFigures
{
    /// <summary>What a hall's screen shows: numbers only, nothing of anybody.</summary>
    /// <param name="hallId">The hall.</param>
    /// <param name="day">The day in China; the month is the one it lies in.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<HallCaseFigures> OfHallAsync(Guid hallId, DateOnly day, CancellationToken cancellationToken);
}

/// <summary>Counts of a hall's cases.</summary>
/// <param name="ReceivedToday">Registered on the day.</param>
/// <param name="AnsweredToday">Answered on the day.</param>
/// <param name="AnsweredThisMonth">Answered in the month so far.</param>
/// <param name="InTimeThisMonth">Of those, how many in time.</param>
/// <param name="OverdueNow">Past their due time and not answered.</param>
public sealed record HallCaseFigures(int ReceivedToday, int AnsweredToday, int AnsweredThisMonth, int InTimeThisMonth, int OverdueNow);
