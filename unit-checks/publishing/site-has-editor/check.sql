-- id: site-has-editor
-- title: Every site, app and official account has a named person for updates
-- title[zh_CN]: 网站、APP和公众号均明确更新责任人
-- severity: medium
-- area: publishing
-- controls: zicha:RA126 zicha:RA124 zicha:RA060 zicha:RA061 zicha:RA062 selfeval:SE18
-- when: SELECT 1 FROM systems WHERE class IN ('site', 'app', 'account') AND coalesce(status,
--     'running') = 'running'
-- key: system
-- why: A page that nobody looks after is where the advertisement for gambling appears.
-- why[zh_CN]: 没人维护的网页，最容易被挂上赌博广告。
-- fix: Name the person who updates {system}, or close it.
-- fix[zh_CN]: 明确 {system} 的更新责任人，否则关停。
SELECT s.id AS system, s.class, s.editor FROM systems s LEFT JOIN people p ON p.id = s.editor
WHERE s.class IN ('site', 'app', 'account') AND coalesce(s.status, 'running') = 'running'
  AND (s.editor IS NULL OR p.left_on <= date('now'));
