-- id: website-cloaking
-- title: Search engines are shown what visitors are shown
-- title[zh_CN]: 搜索引擎与访问者看到的内容一致
-- severity: high
-- area: website
-- controls: gbt22239:8.1.3.3.a gbt22239:8.1.4.7.b zicha:RA110 zicha:RB040 zicha:RA073
-- key: url kind value
-- why: Intruders show their advertising only to search engines and to those who come from one, so
--     that the owner never sees it.
-- why[zh_CN]: 入侵者只向搜索引擎及由其跳转来的访问者展示广告内容，使网站所有者无从发现。
-- fix: Open {url} by way of a search engine; look for code that asks for the User-Agent or the
--     Referer, and for how it came there.
-- fix[zh_CN]: 通过搜索引擎打开 {url}；查找判断 User-Agent 或 Referer 的代码，并查明其来源。
SELECT url, kind, value, group_concat(variant, ', ') AS shown_to FROM web_cloaking
WHERE variant <> 'phone from a search engine' OR kind = 'host'
GROUP BY url, kind, value;
