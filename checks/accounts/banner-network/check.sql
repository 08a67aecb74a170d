-- id: banner-network
-- title: Sign-ins over the network are warned and not told which system this is
-- title[zh_CN]: 网络登录前显示警示语且不透露系统信息
-- severity: info
-- area: accounts
-- controls: gbt22239:8.1.4.2.a gbt22239:7.1.4.2.a
-- param pattern:  | what the text must match (a Perl-compatible pattern); empty: any text that
--     warns
-- param pattern[zh_CN]: 文字须匹配的正则表达式；为空则任意警示语均可
-- key: path problem
-- why: Whoever was warned cannot claim later not to have known; a stranger who reads the version
--     knows which attack to try.
-- why[zh_CN]: 受过警示的人事后不能以不知情为由推脱；看到版本号的人则知道该用哪种攻击。
-- fix: Write the unit's own warning into {path}, such as: Authorized uses only. All activity may
--     be monitored and reported.
-- fix[zh_CN]: 在 {path} 中写入本单位的警示语，例如：仅限授权使用，所有操作可能被监控和记录。
SELECT '/etc/issue.net' AS path, 'there is no text' AS problem, NULL AS text
WHERE NOT EXISTS (SELECT 1 FROM banners WHERE path = '/etc/issue.net' AND NOT is_empty)
UNION ALL
SELECT path, CASE WHEN discloses_system THEN 'it tells which system this is'
                  ELSE 'it is not the text that was decided' END, text
FROM banners
WHERE path = '/etc/issue.net' AND NOT is_empty
  AND (discloses_system OR (:pattern <> '' AND NOT coalesce(text, '') REGEXP :pattern));
