-- id: website-hidden-links
-- title: No page has hidden links to foreign sites
-- title[zh_CN]: 页面中没有隐藏的外部链接
-- severity: high
-- area: website
-- controls: gbt22239:8.1.3.3.a gbt22239:8.1.4.7.b zicha:RA110 zicha:RB040 zicha:RA073
-- param own: gov.cn conac.cn 12377.cn weibo.com weixin.qq.com qzone.qq.com | domains whose links may be hidden, separated by blanks
-- param own[zh_CN]: 允许隐藏其链接的域名，以空格分隔
-- key: page url
-- why: Links that only search engines see are how a broken-into site is sold to gambling and
--     worse: whoever put them there can change anything else.
-- why[zh_CN]: 只有搜索引擎能看到的链接，是被入侵网站用于推广赌博等非法内容的手段；能植入链接的人也能改动其他任何内容。
-- fix: Take the link to {url} out of {page}, and find out how it came there: it was written by
--     somebody with access to the server. If the link is yours, name its host in the check's
--     parameter `own`.
-- fix[zh_CN]: 从 {page} 中删除指向 {url} 的链接，并查明其来源：植入者具有服务器的写权限。若确为本单位链接，请将其域名写入检查参数 `own`。
SELECT page, url, reason, text FROM web_links
WHERE is_hidden AND is_external AND kind = 'link' AND reason NOT IN ('noscript', 'template')
  AND NOT EXISTS (SELECT 1 FROM json_each('["' || replace(:own, ' ', '","') || '"]') o
                  WHERE o.value <> '' AND (host = o.value OR host LIKE '%.' || o.value));
