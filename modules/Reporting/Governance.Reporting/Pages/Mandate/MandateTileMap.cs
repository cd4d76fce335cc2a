using Governance.Kernel.Infrastructure.TagHelpers.Svg;
using Governance.Reporting.Domain.Ladder;
using Governance.Reporting.Domain.Reports;
using Governance.Reporting.Files;
using Governance.Tenants;

namespace Governance.Reporting.Pages.Mandate;

/// <summary>Draws the counties of a report as tiles, from the numbers that its tables show.</summary>
internal static class MandateTileMap
{
    public static TileMap Of(ReportView view, RequirementFigures requirement, IReadOnlyList<TilePosition> positions, ReportWords words)
    {
        var report = view.Report;
        var places = positions.Where(p => report.Cities.Any(c => c.Code == p.CityCode)).ToDictionary(p => p.CityCode, StringComparer.Ordinal);
        var (left, top) = places.Count == 0 ? (1, 1) : (places.Values.Min(p => p.GridColumn), places.Values.Min(p => p.GridRow));
        var below = places.Count == 0 ? 0 : places.Values.Max(p => p.GridRow) - top + 1;
        var counties = report.Counties.ToLookup(c => c.CityCode, StringComparer.Ordinal);
        var blocks = new List<TileBlock>();
        foreach (var city in report.Cities)
        {
            // A city without a place on the map stands below it, so that no county is lost from sight.
            var (column, row) = places.TryGetValue(city.Code, out var place) ? (place.GridColumn - left, place.GridRow - top) : (blocks.Count % 6, below);
            Tile[] tiles = [.. counties[city.Code].Select(county => TileOf(view, county, requirement, words)).OfType<Tile>()];
            blocks.Add(new TileBlock(city.ShortName, column, row, tiles, view.UnitHref(city.Code)));
        }

        var c = requirement.Counties ?? requirement.Halls;
        return new TileMap(
            "mandate-map",
            words["Map.Title", requirement.MechanismName],
            words["Map.Description", c.Total, c.None, c.Declared, c.Documented, c.Alive, c.Verified],
            [.. blocks.OrderBy(b => b.Row).ThenBy(b => b.Column)]);
    }

    private static Tile? TileOf(ReportView view, CountyFigures county, RequirementFigures requirement, ReportWords words)
    {
        if (county.Own.FirstOrDefault(o => o.Requirement == requirement.Code) is not { } own)
        {
            return null;
        }

        var text = $"{county.Name}：{words.Of(own.Step, own.Timeliness, own.DaysLate)}";
        return new Tile(
            county.Code, county.ShortName, Ladders.Of(own.Step), own.Timeliness == TimelinessKind.Late, view.UnitHref(county.Code) ?? "#counties", text);
    }
}
