-- id: website-copyright
-- title: The copyright line of the site is of this year or the last
-- title[zh_CN]: 网站版权年份为今年或去年
-- severity: info
-- area: website
-- controls: zicha:RA019
-- key: url
-- why: A year long gone is what visitors take for a site that nobody looks after, and mostly they
--     are right.
-- why[zh_CN]: 年份过旧会使访问者认为网站无人维护，而事实往往如此。
-- fix: Bring the copyright line on {url} up to date, and see who is in charge of the site.
-- fix[zh_CN]: 更新 {url} 的版权年份，并核实网站负责人。
SELECT max(copyright_year) AS year, min(url) AS url FROM web_pages WHERE copyright_year IS NOT NULL
HAVING max(copyright_year) < CAST(strftime('%Y', 'now') AS INTEGER) - 1;
