### The pages of services that register themselves, and of editors.

## Why something is not published

refusal-not-a-service = ليست خدمة لمن يستعملون الدليل.
refusal-double = إنها موجودة في الدليل.
refusal-unreachable = لم نتمكن من الوصول إلى أحد للتحقق.
refusal-elsewhere = إنها خارج منطقة هذا الدليل.
refusal-incomplete = ينقصها شيء مهم.
refusal-unsafe = قد تضر من يذهبون إليها.
