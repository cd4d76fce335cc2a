namespace Governance.Complaints.Application.Citizens;

/// <summary>Whether somebody may have a receipt.</summary>
internal enum ReceiptAccess
{
    Refused,

    /// <summary>The citizen still stands there.</summary>
    First,

    /// <summary>Printed again, which is noted.</summary>
    Again,
}
