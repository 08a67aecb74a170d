-- id: website-known-vulnerable
-- title: No vulnerability is known of the versions that the site shows
-- title[zh_CN]: 网站显示的软件版本没有已知漏洞
-- severity: high
-- area: website
-- controls: gbt22239:8.1.4.4.e gbt22239:7.1.4.4.e gbt22239:8.1.10.5.a zicha:RA104 zicha:RA019
--     highrisk:6.4.3.2
-- key: name version
-- why: Whoever opens the site can read the version and look up the same list; for many entries the
--     attack is published with them.
-- why[zh_CN]: 任何访问者都能看到该版本号并查到同一份清单；许多条目连攻击方法都已公开。
-- fix: Replace {name} {version} by a version without {ids}: they are mended in {fixed_versions}. If
--     your distribution mends them under the old number, waive this with a reference to its notice.
-- fix[zh_CN]: 将 {name} {version} 更换为不受 {ids} 影响的版本（修复于 {fixed_versions}）。若发行版以旧版本号持续修补，请附其公告予以豁免。
SELECT name, version, count(DISTINCT id) AS n, group_concat(DISTINCT id) AS ids,
       group_concat(DISTINCT coalesce(fixed_version, '-')) AS fixed_versions, min(url) AS url
FROM web_vulnerabilities
WHERE severity IS NULL OR severity NOT IN ('low', 'info') OR is_exploited
GROUP BY name, version ORDER BY name, version;
