using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Duty;

/// <summary>
/// What the hash of a duty fact is over. The canonical text is UTF-8, one value a line, each line ended by LF, in this order:
/// <c>duty-fact/1</c>; tenant (<c>-</c> for the province's own); hall; number; day; outcome; who was planned; who came;
/// check-in; check-out; minutes late; written at; simulated (<c>0</c> or <c>1</c>); the hash of the fact before. Ids are 32
/// small hexadecimal digits, days <c>yyyy-MM-dd</c>, instants UTC <c>yyyy-MM-ddTHH:mm:ss.fffffffZ</c>, nothing is <c>-</c>.
/// </summary>
internal sealed record DutyFactContent(
    Guid? TenantId,
    Guid HallId,
    long Number,
    DateOnly Day,
    DutyOutcome Outcome,
    Guid PlannedStaffId,
    Guid? AttendedStaffId,
    DateTime? CheckedInAt,
    DateTime? CheckedOutAt,
    int LateMinutes,
    DateTime WrittenAt,
    bool Simulated,
    string PreviousHash)
{
    private const string Version = "duty-fact/1";
    private const string Nothing = "-";

    public string CanonicalText()
    {
        string[] lines =
        [
            Version, Text(TenantId), Text(HallId), Number.ToString(CultureInfo.InvariantCulture),
            Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Outcome.ToString(), Text(PlannedStaffId), Text(AttendedStaffId),
            Text(CheckedInAt), Text(CheckedOutAt), LateMinutes.ToString(CultureInfo.InvariantCulture), Text(WrittenAt), Simulated ? "1" : "0",
            PreviousHash,
        ];
        return string.Concat(lines.Select(line => $"{line}\n"));
    }

    /// <summary>SHA-256 of the canonical text, 64 small hexadecimal digits.</summary>
    public string Hash() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(CanonicalText())));

    private static string Text(Guid? id) => id?.ToString("N") ?? Nothing;

    private static string Text(DateTime? utc) => utc?.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture) ?? Nothing;
}
