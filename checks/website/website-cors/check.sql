-- id: website-cors
-- title: No other site may read pages with the visitor's rights
-- title[zh_CN]: 其他网站不能以访问者身份读取本站内容
-- severity: medium
-- area: website
-- controls: gbt22239:8.1.4.4.e gbt22239:7.1.4.4.e gbt22239:8.1.10.5.a zicha:RA019 zicha:RA057
-- key: url
-- why: With Access-Control-Allow-Origin and credentials for any origin every page that a visitor
--     opens can read this site as if it were him.
-- why[zh_CN]: 若对任意来源同时允许跨域和凭据，访问者打开的任何网页都能以其身份读取本站。
-- fix: Answer Access-Control-Allow-Origin only for origins on a list, and
--     Access-Control-Allow-Credentials only where it is needed, at {url}.
-- fix[zh_CN]: 只对清单中的来源返回 Access-Control-Allow-Origin，仅在需要时返回 Access-Control-Allow-Credentials，见 {url}。
SELECT o.url, o.value FROM web_headers o
JOIN web_headers c ON c.url = o.url AND c.name = 'access-control-allow-credentials'
  AND lower(c.value) = 'true'
WHERE o.name = 'access-control-allow-origin' AND o.value IN ('null', 'https://zicha.invalid');
