using Governance.Tenants.Packs;
using Governance.Tenants.Reading;

namespace Governance.Tenants.Loading;

internal sealed class MechanismReader(ProvinceFile province)
{
    public IReadOnlyList<PackMechanism> Read(ObjectReader hall)
    {
        var mechanisms = new List<PackMechanism>();
        foreach (var item in hall.Objects("mechanisms"))
        {
            var mechanism = new PackMechanism(
                item.String("mechanism"),
                item.OptionalString("name"),
                item.Strings("places", required: false),
                ReadSince(item),
                item.Bool("verified"),
                [.. item.Objects("evidence").Select(ReadEvidence)],
                item.OptionalString("note"));
            item.Done();
            if (province.Mechanisms.All(known => known.Code != mechanism.Code))
            {
                item.Fail("mechanism", $"province.json knows no mechanism \"{mechanism.Code}\".");
            }

            if (mechanisms.Any(other => other.Code == mechanism.Code))
            {
                item.Fail("mechanism", $"The mechanism {mechanism.Code} stands twice at this hall.");
            }

            mechanisms.Add(mechanism);
        }

        return mechanisms;
    }

    private static PackSince ReadSince(ObjectReader mechanism)
    {
        if (mechanism.Object("since") is not { } json)
        {
            return new PackSince(Date: null, DatePrecision.Unknown, Verified: false, Note: null);
        }

        var since = new PackSince(
            json.NullableDay("date"), json.Word("precision", PackWords.Precisions), json.Bool("verified"), json.OptionalString("note"));
        json.Done();
        if (since.Date is null != since.Precision is DatePrecision.Unknown)
        {
            json.Fail("precision", "A day has a precision, and without a day it is unknown.");
        }

        return since;
    }

    private static PackEvidence ReadEvidence(ObjectReader json)
    {
        var evidence = new PackEvidence(
            json.Word("kind", PackWords.EvidenceKinds),
            json.String("title"),
            json.NullableString("source"),
            json.NullableDay("evidenceDate"),
            json.NullableWord("precision", PackWords.Precisions) ?? DatePrecision.Unknown,
            json.Bool("dateVerified"),
            json.Bool("verified"),
            json.OptionalString("note"));
        json.Done();
        if (evidence.EvidenceDate is null != evidence.Precision is DatePrecision.Unknown)
        {
            json.Fail("precision", "A day has a precision, and without a day it is unknown.");
        }

        return evidence;
    }
}
