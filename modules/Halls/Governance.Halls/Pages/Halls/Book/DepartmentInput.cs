using Governance.Halls.Application.Requests;
using Governance.Halls.Contracts;

namespace Governance.Halls.Pages.Halls.Book;

/// <summary>What the forms of a department ask for.</summary>
internal sealed class DepartmentInput : ChangeInput
{
    public string? Code { get; set; }

    public string? Name { get; set; }

    public string? Phone { get; set; }

    public static DepartmentInput Of(DepartmentState department) => new()
    {
        Name = department.Name,
        Phone = department.Phone,
        From = department.From,
        To = department.To,
        Revision = department.Revision,
    };

    public OpenDepartmentRequest ToOpen() => new(Code, Name, Phone, FirstDay());

    public EditDepartmentRequest ToEdit() => new(Name, Phone, FirstDay(), To, ChangeFrom, Correction, Revision);
}
