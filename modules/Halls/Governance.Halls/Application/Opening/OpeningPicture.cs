using Governance.Calendar;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Opening;

namespace Governance.Halls.Application.Opening;

/// <summary>What is entered about a hall's opening, and the calendar that it makes.</summary>
/// <param name="Hall">The hall.</param>
/// <param name="Hours">What is entered; <c>null</c> where nothing ever was.</param>
/// <param name="Closures">The closures that are not over, in order of days.</param>
/// <param name="Calendar">The calendar from today on.</param>
internal sealed record OpeningPicture(Hall Hall, HallHours? Hours, IReadOnlyList<HallClosure> Closures, WorkingCalendar Calendar);
