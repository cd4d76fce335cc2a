namespace Governance.Halls.Domain;

/// <summary>The fields of a hall as forms and bodies call them.</summary>
internal static class HallFields
{
    public const string Name = "name";
    public const string Address = "address";
    public const string OpeningHours = "openingHours";
    public const string From = "from";
    public const string To = "to";
    public const string Source = "source";
    public const string UnitCode = "unitCode";
    public const string Level = "level";
}
