namespace Governance.Halls.Pages.Halls.Book;

/// <summary>A page that can show a day of the past.</summary>
internal interface IAsOfPage
{
    DateOnly? AsOf { get; }

    /// <summary>Whether another day than today is shown.</summary>
    bool IsPast { get; }

    string TodayHref { get; }
}
