using Governance.Complaints.Domain.Improvements;

namespace Governance.Complaints.Application.Improvements.Counts;

/// <summary>The same cause before a change came into force and after.</summary>
/// <param name="InForceOn">The first day of the new way.</param>
/// <param name="Days">How many days are compared.</param>
/// <param name="DaysOver">How many of the days after are over.</param>
/// <param name="Before">The days before.</param>
/// <param name="After">The days after, as far as they have come; <c>null</c> where none has.</param>
/// <param name="Verdict">What that says.</param>
internal sealed record BeforeAfter(DateOnly InForceOn, int Days, int DaysOver, CountedDays Before, CountedDays? After, ComparedVerdict Verdict);

/// <summary>What was counted in a stretch of days.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Cases">The cases with the cause, and of the service item where it is about one.</param>
/// <param name="Received">All cases that the hall received in the same days.</param>
/// <param name="WorkingDays">How many of the days the hall worked; <c>null</c> where the calendar does not go that far.</param>
internal sealed record CountedDays(DateOnly From, DateOnly To, int Cases, int Received, int? WorkingDays);
