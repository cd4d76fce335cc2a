using Governance.Halls.Application.Requests;
using Governance.Halls.Contracts;

namespace Governance.Halls.Pages.Halls.Book;

/// <summary>What the forms of a window ask for.</summary>
internal sealed class WindowInput : ChangeInput
{
    public string? Zone { get; set; }

    public string? Number { get; set; }

    public string? Name { get; set; }

    public List<WindowKind> Kinds { get; set; } = [];

    public Guid? DepartmentId { get; set; }

    public string? Place { get; set; }

    public static WindowInput Of(WindowState window) => new()
    {
        Zone = window.Zone,
        Number = window.Number,
        Name = window.Name,
        Kinds = [.. window.Kinds],
        DepartmentId = window.DepartmentId,
        Place = window.Place,
        From = window.From,
        To = window.To,
        Revision = window.Revision,
    };

    public OpenWindowRequest ToOpen() => new(Zone, Number, Name, Kinds, DepartmentId, Place, FirstDay());

    public EditWindowRequest ToEdit() =>
        new(Zone, Number, Name, Kinds, DepartmentId, Place, FirstDay(), To, ChangeFrom, Correction, Revision);
}
