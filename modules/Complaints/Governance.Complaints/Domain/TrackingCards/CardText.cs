using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Governance.Complaints.Domain.TrackingCards;

/// <summary>
/// What the QR code says: lines of UTF-8, so that a few lines of any language read it. The papers stand in it as far as they fit; their
/// number and the hash over all of them are always there.
/// </summary>
/// <param name="KeyId">The key that signs it.</param>
/// <param name="TenantCode">The tenant whose key that is.</param>
/// <param name="Number">The number of the card.</param>
/// <param name="Revision">The version of the card.</param>
/// <param name="SignedOn">The day of this version.</param>
/// <param name="ValidUntil">The last day on which it is valid.</param>
/// <param name="HallCode">The hall.</param>
/// <param name="Next">Where to go next.</param>
/// <param name="Count">How many papers are still needed.</param>
/// <param name="Hash">Base64url of the first twelve bytes of SHA-256 over the names of all of them, joined by line feeds.</param>
/// <param name="Papers">Their names, as far as they fit.</param>
internal sealed record CardText(
    string KeyId, string TenantCode, string Number, long Revision, DateOnly SignedOn, DateOnly ValidUntil, string HallCode, string Next, int Count, string Hash,
    IReadOnlyList<string> Papers)
{
    private const string Version = "1";
    private const string Day = "yyyyMMdd";
    private const int HashBytes = 12;

    // A code of some 600 characters is read from a card by any hand scanner.
    private const int BytesForPapers = 300;

    public static CardText Of(TrackingCard card, string tenantCode, string keyId)
    {
        var names = card.Missing.Select(p => p.Name).ToList();
        var room = BytesForPapers;
        return new CardText(
            keyId, tenantCode, card.Number, card.Revision, card.RevisedOn, card.ValidUntil, card.HallCode, card.NextPlace, names.Count,
            Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', names))).AsSpan(0, HashBytes)),
            [.. names.TakeWhile(name => (room -= Encoding.UTF8.GetByteCount(name) + 1) >= 0)]);
    }

    /// <returns>What a payload says; <c>null</c> where it is none of ours.</returns>
    public static CardText? Read(string payload) =>
        payload.Split('\n') is [Version, var key, var tenant, var number, var revision, var signed, var until, var hall, var next, var count, var hash, .. var papers]
        && long.TryParse(revision, NumberStyles.None, CultureInfo.InvariantCulture, out var version)
        && DateOnly.TryParseExact(signed, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var signedOn)
        && DateOnly.TryParseExact(until, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var validUntil)
        && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var papersAll)
            ? new CardText(key, tenant, number, version, signedOn, validUntil, hall, next, papersAll, hash, papers)
            : null;

    public string ToPayload() => string.Join('\n',
    [
        Version, KeyId, TenantCode, Number, Revision.ToString(CultureInfo.InvariantCulture), SignedOn.ToString(Day, CultureInfo.InvariantCulture),
        ValidUntil.ToString(Day, CultureInfo.InvariantCulture), HallCode, Next, Count.ToString(CultureInfo.InvariantCulture), Hash, .. Papers,
    ]);
}
