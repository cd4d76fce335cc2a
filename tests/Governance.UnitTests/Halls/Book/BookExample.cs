using Governance.Halls.Contracts;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Book;

namespace Governance.UnitTests.Halls.Book;

/// <summary>A window and a department, and changes of them.</summary>
internal static class BookExample
{
    public static readonly DateOnly First = new(2020, 1, 1);

    public static WindowFacts Facts { get; } = new("A区", "8", "演示窗口", [WindowKind.Complaint], null, "一楼东侧");

    public static StoredFile Photo { get; } = new(new string('a', 64), "窗口.jpg", "image/jpeg", 3);

    public static Window Window(WindowFacts? facts = null, DateOnly? from = null) =>
        Governance.Halls.Domain.Book.Window.Open(Example.Id("window"), Example.Hall(), facts ?? Facts, from ?? First);

    public static Department Department(string name = "演示局") => Governance.Halls.Domain.Book.Department.Open(
        Example.Id("department"), Example.Tenant, "YS", new DepartmentFacts(name, null), First);

    public static Change From(DateOnly day) => new(day, false, "演示科", new DateTime(2026, 11, 23, 1, 0, 0, DateTimeKind.Utc));

    public static Change Correction { get; } = From(Example.Today) with { Correction = true };

    public static IReadOnlyList<PastState> Past(this IBookEntry entry) => entry.TakePast();
}
