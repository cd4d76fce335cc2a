namespace Governance.Halls.Pages.Halls;

/// <summary>The parts of a hall's pages.</summary>
/// <param name="Code">The hall's code.</param>
/// <param name="Current">The part that is shown.</param>
internal sealed record HallTabs(string Code, HallTab Current)
{
    public IEnumerable<(HallTab Tab, string Href)> Links => Enum.GetValues<HallTab>().Select(tab => (tab, HrefOf(tab)));

    private string HrefOf(HallTab tab) => tab == HallTab.Evidence ? $"/halls/{Code}" : $"/halls/{Code}/{tab.ToString().ToLowerInvariant()}";
}

/// <summary>A part of a hall's pages; the address is its name in small letters.</summary>
internal enum HallTab
{
    /// <summary>The evidence of the mechanisms, at the hall's own address.</summary>
    Evidence,

    Windows,

    Staff,

    Items,

    Notices,

    Opening,

    Duty,

    Devices,
}
