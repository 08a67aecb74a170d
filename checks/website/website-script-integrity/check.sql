-- id: website-script-integrity
-- title: Scripts of foreign sites are checked before they run
-- title[zh_CN]: 外部脚本在执行前经过校验
-- severity: low
-- area: website
-- controls: gbt22239:8.1.4.4.e gbt22239:7.1.4.4.e gbt22239:8.1.10.5.a zicha:RA019 zicha:RA057
-- key: url
-- why: Who takes over the host of a foreign script runs what he likes on this site's pages; with
--     an integrity attribute browsers refuse what was changed.
-- why[zh_CN]: 控制外部脚本所在主机的人可以在本站页面上执行任意代码；设置 integrity 属性后，浏览器会拒绝被改动的脚本。
-- fix: Serve {url} from the site itself, or add integrity="sha384-…" and crossorigin to it on
--     {page}.
-- fix[zh_CN]: 由本站自行提供 {url}，或在 {page} 中为其添加 integrity="sha384-…" 和 crossorigin。
SELECT url, host, page, pages FROM web_links
WHERE kind = 'script' AND is_external AND NOT has_integrity;
