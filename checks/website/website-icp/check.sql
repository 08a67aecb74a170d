-- id: website-icp
-- title: The site shows its ICP filing number and links to the authority
-- title[zh_CN]: 网站标明 ICP 备案号并链接至主管部门
-- severity: low
-- area: website
-- controls: zicha:RA019
-- when: SELECT 1 FROM web_scans WHERE origin REGEXP '[.]([a-z]+|xn--[a-z0-9-]+)(:[0-9]+)?$'
--     AND origin NOT REGEXP '[.](local|localdomain|localhost|lan|home|internal|intra|intranet|corp|private|test|example|invalid)(:[0-9]+)?$'
-- key: origin
-- why: A public site in mainland China has to show the number at the foot of its first page and
--     to link it to beian.miit.gov.cn; a site without one can be switched off.
-- why[zh_CN]: 中国大陆的公众网站须在首页底部标明备案号并链接至 beian.miit.gov.cn；未标明的可被责令关停。
-- fix: Put the number at the foot of the first page as a link to https://beian.miit.gov.cn/. For
--     a site that is not public, take this check out of the profile.
-- fix[zh_CN]: 在首页底部标明备案号，并链接至 https://beian.miit.gov.cn/。非公众网站可在配置文件中去除此检查。
SELECT s.origin, (SELECT number FROM web_filings WHERE kind = 'icp' LIMIT 1) AS number FROM web_scans s
WHERE NOT EXISTS (SELECT 1 FROM web_filings WHERE kind = 'icp' AND is_linked);
