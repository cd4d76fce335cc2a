using Governance.Halls.Application.Book;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Timing;

namespace Governance.Halls.Pages.Halls.Book;

internal static class BookTexts
{
    /// <summary>From when to when something exists.</summary>
    public static string Span(this Texts texts, DateOnly from, DateOnly? to) =>
        to is null ? texts["Halls:Book.Since", from] : texts["Halls:Book.FromTo", from, to];

    /// <summary>A window as people call it.</summary>
    public static string Label(this Texts texts, WindowState window) => texts.WindowLabel(window);

    /// <summary>What a window is for.</summary>
    public static string Kinds(this Texts texts, WindowState window) => texts.List(window.Kinds.Select(kind => texts.Of("Halls", kind)));

    /// <summary>Who entered a change, and when.</summary>
    public static string EnteredBy<TState>(this Texts texts, PastEntry<TState> past) =>
        texts["Halls:Book.EnteredBy", past.ReplacedBy ?? texts["Halls:Book.Somebody"], LocalTime.WallClock(past.ReplacedAt)];
}
