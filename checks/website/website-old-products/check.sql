-- id: website-old-products
-- title: What runs the site is of versions that somebody still mends
-- title[zh_CN]: 支撑网站运行的软件为仍受维护的版本
-- severity: high
-- area: website
-- controls: gbt22239:8.1.4.4.e gbt22239:7.1.4.4.e gbt22239:8.1.10.5.a zicha:RA104 zicha:RA019
--     highrisk:6.4.3.2
-- key: name version
-- why: For versions without care vulnerabilities are published and never mended; scanners of
--     attackers look for the same banner.
-- why[zh_CN]: 停止维护的版本，其漏洞会被公开而不再修复；攻击者的扫描器也在寻找同样的版本标识。
-- fix: Bring {name} {version} to {oldest_supported} or newer. If your distribution mends it under
--     the old number, waive this with a reference to its notice.
-- fix[zh_CN]: 将 {name} {version} 升级到 {oldest_supported} 或更新版本。若发行版以旧版本号持续修补，请附其公告予以豁免。
SELECT name, version, oldest_supported, url FROM web_technologies
WHERE kind IN ('server', 'language', 'cms', 'framework', 'panel') AND is_outdated AND version IS NOT NULL;
