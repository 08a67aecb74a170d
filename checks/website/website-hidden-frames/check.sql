-- id: website-hidden-frames
-- title: No page has hidden frames of foreign sites
-- title[zh_CN]: 页面中没有隐藏的外部框架
-- severity: high
-- area: website
-- controls: gbt22239:8.1.3.3.a gbt22239:8.1.4.7.b zicha:RA110 zicha:RB040
-- key: page url
-- why: A frame without size loads a foreign page into every visitor's browser unseen: the usual
--     way to spread malware from a broken-into site.
-- why[zh_CN]: 零尺寸的框架会在访问者不知情时加载外部页面，是利用被入侵网站传播恶意代码的常用手段。
-- fix: Take the frame {url} out of {page}, and find out how it came there.
-- fix[zh_CN]: 从 {page} 中删除框架 {url}，并查明其来源。
SELECT page, url, reason FROM web_links
WHERE is_hidden AND is_external AND kind IN ('frame', 'media') AND reason <> 'noscript'
  AND host NOT IN ('www.googletagmanager.com');
