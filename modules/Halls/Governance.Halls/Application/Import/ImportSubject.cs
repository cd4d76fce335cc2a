namespace Governance.Halls.Application.Import;

/// <summary>What a sheet is about, in the order in which sheets are read: each may name what stands in one before it.</summary>
internal enum ImportSubject
{
    Halls,
    Departments,
    Windows,
    Staff,
    Items,
    Devices,
    Duty,
}
