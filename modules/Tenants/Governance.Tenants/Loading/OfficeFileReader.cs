using System.Globalization;
using Governance.Calendar;
using Governance.Tenants.Packs;
using Governance.Tenants.Reading;

namespace Governance.Tenants.Loading;

internal static class OfficeFileReader
{
    public static Office? Read(PackFile file, bool hoursRequired, PackErrors errors)
    {
        if (file.Open(errors) is not { } json)
        {
            return null;
        }

        json.String("source");
        json.Bool("verified");
        json.OptionalString("note");
        var hours = ReadHours(json, hoursRequired);
        var closures = json.ObjectsIfAny("closures").Select(ReadClosure).OfType<LocalClosure>().ToList();
        json.Done();
        return new Office(hours, closures);
    }

    private static OfficeHours? ReadHours(ObjectReader json, bool required)
    {
        var intervals = new List<OfficeInterval>();
        var entries = required ? json.Objects("officeHours") : json.ObjectsIfAny("officeHours");
        foreach (var entry in entries)
        {
            var (from, to) = (Time(entry, "from"), Time(entry, "to"));
            entry.Done();
            if (from is null || to is null)
            {
                continue;
            }

            if (to <= from)
            {
                entry.Fail("to", $"Office hours must end after they begin: {from:HH':'mm}-{to:HH':'mm}.");
            }
            else if (intervals.LastOrDefault() is { } before && from < before.To)
            {
                entry.Fail("from", $"Office hours stand in order and do not overlap: {from:HH':'mm} is before {before.To:HH':'mm}.");
            }
            else
            {
                intervals.Add(new OfficeInterval(from.Value, to.Value));
            }
        }

        return intervals.Count == 0 ? null : new OfficeHours(intervals);
    }

    private static LocalClosure? ReadClosure(ObjectReader entry)
    {
        var (from, to, reason) = (entry.Day("from"), entry.Day("to"), entry.String("reason"));
        entry.Done();
        if (from is null || to is null || reason.Length == 0)
        {
            return null;
        }

        if (to >= from)
        {
            return new LocalClosure(from.Value, to.Value, reason);
        }

        entry.Fail("to", $"The closure ends on {to:yyyy-MM-dd}, before it begins on {from:yyyy-MM-dd}.");
        return null;
    }

    private static TimeOnly? Time(ObjectReader entry, string name)
    {
        var text = entry.String(name);
        if (TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return time;
        }

        if (text.Length > 0)
        {
            entry.Fail(name, $"\"{name}\" must be a time such as 09:00, not \"{text}\".");
        }

        return null;
    }
}
