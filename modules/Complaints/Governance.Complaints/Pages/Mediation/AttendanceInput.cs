namespace Governance.Complaints.Pages.Mediation;

/// <summary>Who came.</summary>
internal sealed class AttendanceInput : SessionInput
{
    public List<AttendanceRow> Attendance { get; set; } = [];
}

/// <summary>Whether somebody who was called came; a row without yes or no is left for later.</summary>
internal sealed class AttendanceRow
{
    public int Party { get; set; }

    public bool? Came { get; set; }

    public string? Attendee { get; set; }

    public string? Reason { get; set; }
}
