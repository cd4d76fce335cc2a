using Governance.Complaints.Contracts;
using Governance.Halls.Contracts;

namespace Governance.Halls.Application.Public;

/// <summary>What the screen in a hall shows.</summary>
/// <param name="Entered">The hall.</param>
/// <param name="Leader">The leader on duty today.</param>
/// <param name="HasPhoto">Whether there is a photo of him.</param>
/// <param name="Attended">Days of this quarter on which a leader was there.</param>
/// <param name="Planned">Days of this quarter that are recorded and on which the hall was open.</param>
/// <param name="Window">The window to complain at.</param>
/// <param name="Cases">Counts of the hall's cases.</param>
internal sealed record PublicBoard(
    EnteredHall Entered, LeaderOnDuty? Leader, bool HasPhoto, int Attended, int Planned, PublicWindow? Window,
    HallCaseFigures Cases);
