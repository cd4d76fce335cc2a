namespace Governance.Complaints.Application.Ledger.Books;

/// <summary>How much of the record book is shown.</summary>
internal enum BookSpan
{
    Day,
    Week,
}
